timelineSources({"notes":[
["Kè biển xã Cồn Lá hoàn thành sau mùa mưa", "Đất Mũi", "9h30, 14/12/2023", ""],
["Triều cường làm vỡ 60 m kè ở Cồn Lá", "Báo Bán Đảo", "26/11/2022", ""]
],"events":[[0], [0], [1], [1], [0], [0]]});
